package dev.slipway.flow;

import dev.slipway.model.problem.Problem;

/**
 * What a human must still answer.
 *
 * @param text what is asked
 * @param expected what must be typed; {@code yes} where any way to say yes does
 * @param unanswered what is told where nobody can be asked; names the flag that answers
 */
public record Question(String text, String expected, Problem unanswered) {}
