/** THINKS: from facts to plans. Pure: the same facts give the same plan. */
@NullMarked
package dev.slipway.engine;

import org.jspecify.annotations.NullMarked;
