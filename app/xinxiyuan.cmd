@echo off
rem Written for Windows with JDK 17 or newer; could not be tried on the machines this was made on.
rem The workstation: xinxiyuan [--home DIR] [--passphrase-file F] [--as NAME] COMMAND; builds first when the sources are newer.
setlocal
for %%I in ("%~dp0..") do set "root=%%~fI"
set "jar=%root%\target\xinxiyuan.jar"
set "stamp=%root%\target\built"
if defined JAVA_HOME set "PATH=%JAVA_HOME%\bin;%PATH%"
where javac >nul 2>&1 || goto no_jdk
chcp 65001 >nul

powershell -NoProfile -Command "$s = Get-Item '%stamp%' -ErrorAction SilentlyContinue; if (-not $s -or -not (Test-Path '%jar%')) { exit 1 }; $n = Get-ChildItem -Recurse '%root%\src\main', '%root%\pom.xml' | Where-Object { $_.LastWriteTime -gt $s.LastWriteTime } | Select-Object -First 1; if ($n) { exit 1 }; exit 0"
if not errorlevel 1 goto start
echo Building xinxiyuan (only after a change) ... 1>&2
if not exist "%root%\target" mkdir "%root%\target"
if exist "%stamp%" del "%stamp%"
type nul >"%stamp%.new"
pushd "%root%"
call mvnw.cmd -B -ntp -Dmaven.test.skip=true package >"%root%\target\build.log" 2>&1
set "status=%errorlevel%"
popd
if not "%status%"=="0" goto no_build
move /y "%stamp%.new" "%stamp%" >nul

:start
java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Xlog:disable -Xlog:all=warning:stderr -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 "-Dxinxiyuan.app=%root%\app" "-Dxinxiyuan.samples=%root%\samples" -cp "%jar%" org.xinxiyuan.Launcher %*
exit /b %errorlevel%

:no_jdk
echo No JDK was found: javac is neither in JAVA_HOME nor on the PATH. 1>&2
echo Nothing was changed. 1>&2
echo Install JDK 17 or newer, set JAVA_HOME, then start again. 1>&2
exit /b 3

:no_build
type "%root%\target\build.log" 1>&2
echo The program could not be built; Maven says above why. 1>&2
echo No work was touched. 1>&2
echo Mend that, then start again. 1>&2
exit /b 3
