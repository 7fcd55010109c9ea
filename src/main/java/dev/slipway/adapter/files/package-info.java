/** REACHES the files of the working tree. */
@NullMarked
package dev.slipway.adapter.files;

import org.jspecify.annotations.NullMarked;
