/** REACHES git objects: reads commits and trees, makes new ones. */
@NullMarked
package dev.slipway.adapter.git.object;

import org.jspecify.annotations.NullMarked;
