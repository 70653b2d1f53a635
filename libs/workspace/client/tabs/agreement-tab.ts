import { Component } from '@angular/core';

/** Placeholder until its author writes it. */
@Component({ selector: 'fb-agreement-tab', template: `<h2>AgreementTab</h2>` })
export class AgreementTab {}
