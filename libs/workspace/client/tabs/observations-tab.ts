import { Component } from '@angular/core';

/** Placeholder until its author writes it. */
@Component({ selector: 'fb-observations-tab', template: `<h2>ObservationsTab</h2>` })
export class ObservationsTab {}
