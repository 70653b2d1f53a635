import { Component } from '@angular/core';

/** Placeholder until its author writes it. */
@Component({ selector: 'fb-card-page', template: `<h1>CardPage</h1>` })
export class CardPage {}
