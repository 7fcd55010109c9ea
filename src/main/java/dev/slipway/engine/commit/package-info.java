/** THINKS about messages: what a commit says of itself. */
@NullMarked
package dev.slipway.engine.commit;

import org.jspecify.annotations.NullMarked;
