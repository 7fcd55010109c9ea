/** THINKS about answers: fills questions, judges what came, keeps what was captured. */
@NullMarked
package dev.slipway.engine.qa.judge;

import org.jspecify.annotations.NullMarked;
