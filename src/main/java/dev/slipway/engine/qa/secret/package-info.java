/** THINKS about what nobody may read: knows secrets in every spelling, and blots them out. */
@NullMarked
package dev.slipway.engine.qa.secret;

import org.jspecify.annotations.NullMarked;
