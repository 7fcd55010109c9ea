package dev.slipway.model.qa;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A difference that is known.
 *
 * @param path the JSONPath of what may differ; empty: all of the check
 * @param until the last day on which it may, in UTC
 */
public record Allowance(String check, Optional<String> path, String reason, LocalDate until) {}
