package dev.slipway.cli.qa;

import java.time.Instant;
import java.util.List;

/** A suite of a JUnit report. */
record JUnitSuite(String name, Instant started, List<JUnitCase> cases) {}
