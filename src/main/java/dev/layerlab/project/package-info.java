/** What a user keeps: projects, their files and the templates a project can start from. Knows nothing of the screen. */
package dev.layerlab.project;
