/** SPEAKS about gates: what is asked of an operator, and how verdicts are shown. */
@NullMarked
package dev.slipway.cli.qa;

import org.jspecify.annotations.NullMarked;
