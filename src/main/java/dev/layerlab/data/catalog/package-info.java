/** Finds datasets by name or path and opens them with the reader they need. */
package dev.layerlab.data.catalog;
