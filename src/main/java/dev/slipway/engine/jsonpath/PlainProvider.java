package dev.slipway.engine.jsonpath;

import com.jayway.jsonpath.spi.json.AbstractJsonProvider;
import dev.slipway.engine.text.PlainJson;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;

/** Lets JsonPath walk over values as {@link PlainJson} has them, and makes its lists and maps. */
public class PlainProvider extends AbstractJsonProvider {

  @Override
  public Object createArray() {
    return new ArrayList<>();
  }

  @Override
  public Object createMap() {
    return new LinkedHashMap<>();
  }

  @Override
  public Object parse(String json) {
    throw new UnsupportedOperationException("the document is parsed already");
  }

  @Override
  public Object parse(InputStream json, String charset) {
    throw new UnsupportedOperationException("the document is parsed already");
  }

  @Override
  public String toJson(Object value) {
    return PlainJson.line(value);
  }
}
