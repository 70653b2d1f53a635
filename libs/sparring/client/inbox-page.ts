import { Component } from '@angular/core';

/** Placeholder until its author writes it. */
@Component({ selector: 'fb-inbox-page', template: `<h1>InboxPage</h1>` })
export class InboxPage {}
