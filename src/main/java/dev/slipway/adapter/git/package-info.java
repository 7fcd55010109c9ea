/** REACHES git: the repository that everything below this package works in. */
@NullMarked
package dev.slipway.adapter.git;

import org.jspecify.annotations.NullMarked;
