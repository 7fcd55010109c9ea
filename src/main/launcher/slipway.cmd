@echo off
rem Slipway @version@. Finds Java and starts the program with it.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
"%java%" -Xlog:disable -XX:+IgnoreUnrecognizedVMOptions -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xms16m -XX:MinHeapDeltaBytes=64m -XX:MaxNewSize=20m ^
  -XX:-UsePerfData -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 ^
  %SLIPWAY_JAVA_OPTS% -jar "%~dp0..\lib\slipway.jar" %*
exit /b %ERRORLEVEL%
