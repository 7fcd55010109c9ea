/** The executable as a user has it: real processes, real files. */
@NullMarked
package dev.slipway.e2e;

import org.jspecify.annotations.NullMarked;
