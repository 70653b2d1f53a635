import { Component } from '@angular/core';

/** Placeholder until its author writes it. */
@Component({ selector: 'fb-sparring-tab', template: `<h2>SparringTab</h2>` })
export class SparringTab {}
