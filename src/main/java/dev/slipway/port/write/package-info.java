/** PROMISES everything Slipway can do. */
@NullMarked
package dev.slipway.port.write;

import org.jspecify.annotations.NullMarked;
