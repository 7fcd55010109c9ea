/** THINKS about where a question goes: which of all sources of a setting counts. */
@NullMarked
package dev.slipway.engine.qa.environment;

import org.jspecify.annotations.NullMarked;
