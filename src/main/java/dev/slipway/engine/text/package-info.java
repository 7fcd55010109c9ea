/** THINKS about text as JavaScript sees it, where upstream's bytes hang on that. */
@NullMarked
package dev.slipway.engine.text;

import org.jspecify.annotations.NullMarked;
