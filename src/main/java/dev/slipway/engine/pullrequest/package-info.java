/** THINKS about release pull requests: their branch, title and body, written and read back. */
@NullMarked
package dev.slipway.engine.pullrequest;

import org.jspecify.annotations.NullMarked;
