/** REACHES what a doctor asks git: who works here, with which settings, on how whole a clone. */
@NullMarked
package dev.slipway.adapter.git.standing;

import org.jspecify.annotations.NullMarked;
