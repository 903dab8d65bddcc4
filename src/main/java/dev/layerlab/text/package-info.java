/** Sentences for the user in every language. Everybody may use it; it knows nobody. */
package dev.layerlab.text;
