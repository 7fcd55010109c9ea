/** THINKS about what environments answer: fills, judges, compares, and weighs verdicts. */
@NullMarked
package dev.slipway.engine.qa;

import org.jspecify.annotations.NullMarked;
