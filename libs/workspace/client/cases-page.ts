import { Component } from '@angular/core';

/** Placeholder until its author writes it. */
@Component({ selector: 'fb-cases-page', template: `<h1>CasesPage</h1>` })
export class CasesPage {}
