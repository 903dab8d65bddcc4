/** What happens to single pictures before a network sees them. Knows bytes, nothing of files or the screen. */
package dev.layerlab.data.picture;
