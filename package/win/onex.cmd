@echo off
chcp 65001 >nul
"%~dp0app\node.exe" "%~dp0app\bin\onex.js" %*
exit /b %errorlevel%
