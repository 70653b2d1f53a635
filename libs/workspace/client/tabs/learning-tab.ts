import { Component } from '@angular/core';

/** Placeholder until its author writes it. */
@Component({ selector: 'fb-learning-tab', template: `<h2>LearningTab</h2>` })
export class LearningTab {}
