import { Component } from '@angular/core';

/** Placeholder until its author writes it. */
@Component({ selector: 'fb-overview-tab', template: `<h2>OverviewTab</h2>` })
export class OverviewTab {}
