/** THINKS about whether a verdict that was kept is good enough for the step that asks for it. */
@NullMarked
package dev.slipway.engine.qa.evidence;

import org.jspecify.annotations.NullMarked;
