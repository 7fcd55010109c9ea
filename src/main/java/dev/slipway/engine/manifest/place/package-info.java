/** THINKS about places: where in a text a value stands, and what the text is with another there. */
@NullMarked
package dev.slipway.engine.manifest.place;

import org.jspecify.annotations.NullMarked;
