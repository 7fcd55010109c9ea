/** The gates of an operator: what is asked of an environment, what it answered, and the verdict. */
@NullMarked
package dev.slipway.model.qa;

import org.jspecify.annotations.NullMarked;
