import { Component } from '@angular/core';

/** Placeholder until its author writes it. */
@Component({ selector: 'fb-today-page', template: `<h1>TodayPage</h1>` })
export class TodayPage {}
