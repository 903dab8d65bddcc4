/** Writes our own handwriting-like digits: styles as curves, a hand that varies them, a pen, a canvas. Knows no real handwriting. */
package dev.layerlab.data.digits;
