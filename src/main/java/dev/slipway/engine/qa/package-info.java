/** THINKS about gates: what a verdict says when it is printed and kept. Its rooms make one. */
@NullMarked
package dev.slipway.engine.qa;

import org.jspecify.annotations.NullMarked;
