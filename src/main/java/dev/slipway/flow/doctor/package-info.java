/** GATHERS what a doctor judges: of the repository, and of one environment. */
@NullMarked
package dev.slipway.flow.doctor;

import org.jspecify.annotations.NullMarked;
