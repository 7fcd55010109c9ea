/** DOES: carries plans out. */
@NullMarked
package dev.slipway.run;

import org.jspecify.annotations.NullMarked;
