import { Component } from '@angular/core';

/** Placeholder until its author writes it. */
@Component({ selector: 'fb-library-page', template: `<h1>LibraryPage</h1>` })
export class LibraryPage {}
