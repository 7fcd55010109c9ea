/** REACHES what git knows of the past. */
@NullMarked
package dev.slipway.adapter.git.history;

import org.jspecify.annotations.NullMarked;
