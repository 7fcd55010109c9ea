package dev.slipway.engine.jsonpath;

import com.jayway.jsonpath.Configuration;
import com.jayway.jsonpath.TypeRef;
import com.jayway.jsonpath.spi.mapper.MappingException;
import com.jayway.jsonpath.spi.mapper.MappingProvider;

/** Refuses to compare whole objects and arrays in filters of a JSONPath. */
public final class NoMapping implements MappingProvider {

  @Override
  public <T> T map(Object source, Class<T> target, Configuration configuration) {
    throw refusal();
  }

  @Override
  public <T> T map(Object source, TypeRef<T> target, Configuration configuration) {
    throw refusal();
  }

  private static MappingException refusal() {
    return new MappingException("a filter can compare texts, numbers and truth values only");
  }
}
