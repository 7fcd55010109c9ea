/** PROMISES everything Slipway can know. */
@NullMarked
package dev.slipway.port.read;

import org.jspecify.annotations.NullMarked;
