import { Component } from '@angular/core';

/** Placeholder until its author writes it. */
@Component({ selector: 'fb-follow-up-tab', template: `<h2>FollowUpTab</h2>` })
export class FollowUpTab {}
