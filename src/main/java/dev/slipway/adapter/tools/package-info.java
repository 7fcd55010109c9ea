/** REACHES the programs of this machine, to learn which they are. */
@NullMarked
package dev.slipway.adapter.tools;

import org.jspecify.annotations.NullMarked;
