package dev.slipway.engine;

import dev.slipway.engine.guard.Decision;
import dev.slipway.engine.guard.Waiting;
import dev.slipway.plan.Plan;
import java.util.Optional;

/** How something is cut, and whose yes it still waits for. */
public record Cut(Plan plan, Decision decision, Optional<Waiting> waiting) {}
