package dev.slipway.engine;

import dev.slipway.engine.guard.Decision;
import dev.slipway.plan.Plan;

/** What a step of a flow does, and what it was decided from. */
public record Planned(Plan plan, Decision decision) {}
