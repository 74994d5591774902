@echo off
rem The headless command of an installed Padu: the program's own binary, without a window.
"%~dp0Padu.exe" --padu-command -- %*
exit /b %ERRORLEVEL%
