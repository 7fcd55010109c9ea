package dev.slipway.engine.doctor;

import java.util.List;

/** Findings about one thing. */
public record Section(String title, List<Finding> findings) {

  public Section {
    findings = List.copyOf(findings);
  }
}
