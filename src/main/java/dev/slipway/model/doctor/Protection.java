package dev.slipway.model.doctor;

import java.util.List;

/**
 * What a forge lets nobody do with a branch, or with tags.
 *
 * @param rules as the forge names them; none where nothing is protected
 * @param reviews how many must approve a pull request
 */
public record Protection(List<String> rules, int reviews) {

  public Protection {
    rules = List.copyOf(rules);
  }
}
