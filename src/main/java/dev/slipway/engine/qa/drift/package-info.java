/** THINKS about how environments differ, and which differences are known. */
@NullMarked
package dev.slipway.engine.qa.drift;

import org.jspecify.annotations.NullMarked;
