/** THINKS about files without a parser: finds the version by the words around it. */
@NullMarked
package dev.slipway.engine.ecosystem.text;

import org.jspecify.annotations.NullMarked;
